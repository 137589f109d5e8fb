/**
 * The script of the report, as text: filters, sorts, opens bodies that were kept packed, keys, printing. It makes no
 * request and keeps nothing. The page can be read without it.
 */
export const REPORT_SCRIPT = `'use strict';
(() => {
  const list = document.getElementById('alerts');
  const alerts = Array.from(list.querySelectorAll('.alert'));
  const find = document.getElementById('find');
  const flag = document.getElementById('flag');
  const fromList = document.getElementById('list');
  const order = document.getElementById('order');
  const shown = document.getElementById('shown');
  const none = document.getElementById('none');
  const keys = document.getElementById('keys');
  const buttons = Array.from(document.querySelectorAll('button.outcome'));
  const grave = { stop: 3, hold: 2, review: 1, clear: 0 };
  document.documentElement.classList.remove('no-script');

  // A packed body is HTML that the report's writer made and escaped; it is unpacked once, on opening.
  function unpack(alert) {
    const packed = alert.querySelector('script.packed');
    if (packed) packed.parentElement.innerHTML = JSON.parse(packed.textContent);
  }

  function has(words, word) { return word === '' || words.split(' ').includes(word); }

  function matches(alert, words, outcomes) {
    const data = alert.dataset;
    return (outcomes.length === 0 || outcomes.includes(data.outcome)) && has(data.flags, flag.value) &&
      has(data.lists, fromList.value) && words.every((word) => data.text.includes(word));
  }

  function filter() {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const outcomes = buttons.filter((b) => b.getAttribute('aria-pressed') === 'true').map((b) => b.value);
    let count = 0;
    for (const alert of alerts) {
      const visible = matches(alert, words, outcomes);
      alert.hidden = !visible;
      if (visible) count += 1;
    }
    shown.textContent = count === alerts.length ? 'all ' + count + ' shown' : count + ' of ' + alerts.length + ' shown';
    none.hidden = count > 0 || alerts.length === 0;
  }

  const compare = {
    gravity: (a, b) => grave[b.dataset.outcome] - grave[a.dataset.outcome] || b.dataset.score - a.dataset.score,
    score: (a, b) => b.dataset.score - a.dataset.score,
    id: (a, b) => a.dataset.id.localeCompare(b.dataset.id, 'en', { numeric: true }),
    newest: (a, b) => (b.dataset.date < a.dataset.date ? -1 : b.dataset.date > a.dataset.date ? 1 : 0),
    oldest: (a, b) => (a.dataset.date || '9999').localeCompare(b.dataset.date || '9999'),
  };

  function sort() {
    list.append(...alerts.slice().sort(compare[order.value]));
  }

  // Options that no alert has are taken away; the others say how many alerts they leave.
  function countOptions(select, field) {
    const counts = new Map();
    for (const alert of alerts) {
      for (const id of alert.dataset[field].split(' ')) counts.set(id, (counts.get(id) || 0) + 1);
    }
    for (const option of Array.from(select.options)) {
      if (option.value === '') continue;
      if (counts.has(option.value)) option.textContent += ' (' + counts.get(option.value) + ')';
      else option.remove();
    }
  }

  function visibleAlerts() { return Array.from(list.querySelectorAll('.alert:not([hidden])')); }

  function step(by) {
    const visible = visibleAlerts();
    if (visible.length === 0) return;
    const at = visible.findIndex((alert) => alert.contains(document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + by));
    const summary = visible[next].querySelector('summary');
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && event.target === find) { find.value = ''; filter(); find.blur(); return; }
    if (!keys.checked || event.target.closest('input[type=search], select, textarea')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') { find.focus(); find.select(); }
    else return;
    event.preventDefault();
  });

  list.addEventListener('toggle', (event) => {
    if (event.target.open && event.target.classList.contains('alert')) unpack(event.target);
  }, true);
  for (const button of buttons) {
    button.disabled = false;
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      filter();
    });
  }
  find.addEventListener('input', filter);
  flag.addEventListener('change', filter);
  fromList.addEventListener('change', filter);
  order.addEventListener('change', sort);
  const controls = document.getElementById('controls');
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('reset', () => setTimeout(() => {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
    filter();
    sort();
  }));

  // On paper everything that the filters leave is open; afterwards it is as it was.
  let opened = [];
  addEventListener('beforeprint', () => {
    for (const alert of visibleAlerts()) unpack(alert);
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });

  function openAddressed() {
    const alert = alerts.find((each) => '#' + each.id === location.hash);
    if (alert) { alert.open = true; alert.scrollIntoView(); }
  }
  addEventListener('hashchange', openAddressed);

  countOptions(flag, 'flags');
  countOptions(fromList, 'lists');
  filter();
  openAddressed();
})();
`;
