// The page's own script, as text: sorting, filters, panels. The page is whole without it.

/** Plain JavaScript of the browsers of today; it reads the page and never an address. */
export const pageScript = String.raw`
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  document.documentElement.classList.add('js');

  // --- sorting: numbers by value, then words, then blanks; the third press gives the written order back
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    if (cell === undefined) return '';
    return cell.dataset.v === undefined ? cell.textContent.trim() : Number(cell.dataset.v);
  };
  const rank = (key) => (typeof key === 'number' ? 0 : key === '' ? 2 : 1);
  const compare = (a, b, sign) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return sign * (typeof a === 'number' ? a - b : collator.compare(a, b));
  };
  const next = { none: 'ascending', ascending: 'descending', descending: 'none' };
  for (const table of all('table[id]')) {
    if (table.closest('.detail')) continue;
    const body = table.tBodies[0];
    const written = [...body.rows];
    if (written.length < 2) continue;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const order = next[head.getAttribute('aria-sort')];
        for (const other of heads) other.setAttribute('aria-sort', other === head ? order : 'none');
        const sign = order === 'descending' ? -1 : 1;
        const keyed = written.map((row) => ({ row, key: keyOf(row, column) }));
        if (order !== 'none') keyed.sort((a, b) => compare(a.key, b.key, sign));
        body.append(...keyed.map((entry) => entry.row));
      });
    });
  }

  // --- filters
  const firstLine = (cell) => (cell.querySelector('div') ?? cell).textContent.trim();
  const filters = new Map();
  for (const filter of all('.filter')) {
    const rows = [...document.getElementById(filter.dataset.table).tBodies[0].rows].map((row) => ({
      row,
      text: row.textContent.toLowerCase(),
    }));
    const search = filter.querySelector('input[type=search]');
    const boxes = all('input[type=checkbox]', filter);
    const selects = all('select', filter);
    const output = filter.querySelector('output');
    const apply = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
      const lights = boxes.filter((box) => box.checked).map((box) => box.value);
      const chosen = selects.filter((select) => select.value !== '');
      let shown = 0;
      for (const { row, text } of rows) {
        const fits =
          words.every((word) => text.includes(word)) &&
          (lights.length === 0 || lights.includes(row.dataset.light)) &&
          chosen.every((select) => firstLine(row.cells[Number(select.dataset.column)]) === select.value);
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      const counts = { shown, total: rows.length };
      output.textContent = output.dataset.text.replace(/\{(\w+)\}/g, (_all, name) => counts[name]);
      filter.classList.toggle('narrowed', shown < rows.length);
    };
    const reset = (light) => {
      search.value = '';
      for (const box of boxes) box.checked = box.value === light;
      for (const select of selects) select.value = '';
      apply();
    };
    filter.addEventListener('input', apply);
    filter.querySelector('button').addEventListener('click', () => {
      reset();
      search.focus();
    });
    filters.set(filter.dataset.table, reset);
    filter.hidden = false;
    apply();
  }
  for (const link of all('a[data-show]')) link.addEventListener('click', () => filters.get('ledger')?.(link.dataset.show));

  // --- organisations
  for (const bar of all('.all')) {
    bar.hidden = false;
    for (const button of all('button', bar))
      button.addEventListener('click', () => {
        for (const details of all('details.organization')) details.open = button.dataset.open === 'yes';
      });
  }

  // --- panels: an article moves into the dialog and back to its place
  const dialog = document.getElementById('p-panel');
  const room = dialog.querySelector('div');
  const marker = document.createComment('');
  let shownArticle;
  let opener;
  const find = (hash) => {
    let id = hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {}
    const found = document.getElementById(id);
    return found?.classList.contains('detail') ? found : undefined;
  };
  const putBack = () => {
    if (shownArticle) marker.replaceWith(shownArticle);
    shownArticle = undefined;
  };
  const open = (article) => {
    if (article === shownArticle) return;
    putBack();
    article.replaceWith(marker);
    room.append(article);
    shownArticle = article;
    dialog.setAttribute('aria-labelledby', article.getAttribute('aria-labelledby'));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
  const go = (id, from) => {
    if (!dialog.open) opener = from;
    const step = dialog.open ? 'replaceState' : 'pushState';
    history[step](null, '', '#' + encodeURIComponent(id));
    open(find('#' + id));
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const mark = event.target.closest('[data-item]');
    if (event.target === dialog || event.target.closest('.close')) dialog.close();
    else if (link && find(link.getAttribute('href'))) {
      event.preventDefault();
      go(find(link.getAttribute('href')).id, link);
    } else if (mark && find('#' + mark.dataset.item)) go(mark.dataset.item);
  });
  dialog.addEventListener('close', () => {
    putBack();
    if (location.hash !== '') history.replaceState(null, '', location.href.split('#')[0]);
    (opener ?? document.getElementById('p-main')).focus({ preventScroll: true });
    opener = undefined;
  });
  const follow = () => {
    const article = find(location.hash);
    if (article) open(article);
    else if (dialog.open) dialog.close();
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  addEventListener('beforeprint', () => {
    if (dialog.open) dialog.close();
  });
  follow();
})();
`;
