// Generated from schemas/ by `npm run generate`: types of the validators. Do not edit.
import type { ShapeCheck } from '../shape-error.ts';
export declare const adjustmentsShape: ShapeCheck;
export declare const assignmentsShape: ShapeCheck;
export declare const calendarShape: ShapeCheck;
export declare const errataShape: ShapeCheck;
export declare const escalationShape: ShapeCheck;
export declare const organizationsShape: ShapeCheck;
export declare const planShape: ShapeCheck;
export declare const returnShape: ShapeCheck;
export declare const slipsShape: ShapeCheck;
export declare const taskShape: ShapeCheck;
export declare const workspaceShape: ShapeCheck;
