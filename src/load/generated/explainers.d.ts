// Generated from schemas/ by `npm run generate`: types of the validators. Do not edit.
import type { ShapeExplainer } from '../shape-error.ts';
export declare const adjustmentsShape: ShapeExplainer;
export declare const assignmentsShape: ShapeExplainer;
export declare const calendarShape: ShapeExplainer;
export declare const errataShape: ShapeExplainer;
export declare const escalationShape: ShapeExplainer;
export declare const organizationsShape: ShapeExplainer;
export declare const planShape: ShapeExplainer;
export declare const returnShape: ShapeExplainer;
export declare const slipsShape: ShapeExplainer;
export declare const taskShape: ShapeExplainer;
export declare const workspaceShape: ShapeExplainer;
