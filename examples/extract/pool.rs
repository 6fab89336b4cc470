//! Work on several threads, results in the order of the source, in bounded memory.
//!
//! Workers take turns at the source and at the sink, so `N` threads are all there are: with one, everything happens
//! in turn; with more, one may read while another writes and the rest work. Nobody takes a new task while those not
//! yet written are too many or too heavy: a slow reader of the output holds up the reading of the input.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Tasks in hand for each thread: enough that one slow page does not hold up the others, few enough to keep in memory.
const WINDOW_PER_THREAD: u64 = 8;

/// Bytes of pages in hand past which no further one is read. A single page may weigh more.
const MAX_BYTES_IN_HAND: u64 = 32 << 20;

/// Gives each item of `source` to `work` and each result to `sink`, in order, until `sink` returns false.
///
/// `weigh` says how many bytes an item holds. A panic in one of the four ends the run and is passed on.
pub(crate) fn run<T, R: Send>(
    threads: usize,
    source: impl Iterator<Item = T> + Send,
    weigh: impl Fn(&T) -> u64 + Sync,
    work: impl Fn(T) -> R + Sync,
    sink: impl FnMut(R) -> bool + Send,
) {
    let pool = Pool {
        source: Mutex::new((0, source)),
        line: Mutex::new(Line { waiting: BTreeMap::new(), written: 0, bytes: 0, is_writing: false, is_stopped: false }),
        moved: Condvar::new(),
        sink: Mutex::new(sink),
        window: WINDOW_PER_THREAD * threads as u64,
    };
    let worker = || {
        let _end = EndOnPanic(&pool.line, &pool.moved);
        while let Some((ticket, weight, task)) = pool.take(&weigh) {
            pool.hand_in(ticket, weight, work(task));
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(worker);
        }
        worker();
    });
}

struct Pool<I, R, S> {
    /// The next ticket and where its task comes from.
    source: Mutex<(u64, I)>,
    line: Mutex<Line<R>>,
    /// Told when the line moves on or stops.
    moved: Condvar,
    sink: Mutex<S>,
    window: u64,
}

/// Results that wait for an older one.
struct Line<R> {
    waiting: BTreeMap<u64, (u64, R)>,
    /// How many results the sink has had, which is the ticket that it needs next.
    written: u64,
    /// What the tasks weigh that were taken and not written.
    bytes: u64,
    is_writing: bool,
    is_stopped: bool,
}

impl<I: Iterator, R, S: FnMut(R) -> bool> Pool<I, R, S> {
    /// The next task with its ticket and weight, once there is room for its result.
    fn take(&self, weigh: impl Fn(&I::Item) -> u64) -> Option<(u64, u64, I::Item)> {
        let mut source = lock(&self.source);
        let mut line = lock(&self.line);
        while !line.is_stopped && (source.0 >= line.written + self.window || line.bytes > MAX_BYTES_IN_HAND) {
            line = self.moved.wait(line).unwrap_or_else(PoisonError::into_inner);
        }
        if line.is_stopped {
            return None;
        }
        drop(line);
        let task = source.1.next()?;
        let ticket = source.0;
        source.0 += 1;
        let weight = weigh(&task);
        lock(&self.line).bytes += weight;
        Some((ticket, weight, task))
    }

    /// Puts a result in line, and serves the line unless somebody does.
    fn hand_in(&self, ticket: u64, weight: u64, result: R) {
        let mut line = lock(&self.line);
        line.waiting.insert(ticket, (weight, result));
        if line.is_writing {
            return;
        }
        line.is_writing = true;
        while !line.is_stopped {
            let next = line.written;
            let Some((weight, result)) = line.waiting.remove(&next) else { break };
            drop(line);
            let goes_on = lock(&self.sink)(result);
            line = lock(&self.line);
            line.written += 1;
            line.bytes -= weight;
            line.is_stopped |= !goes_on;
            self.moved.notify_all();
        }
        line.is_writing = false;
    }
}

/// Stops the line where the thread that holds this panics: what it had in hand would be waited for without end.
struct EndOnPanic<'p, R>(&'p Mutex<Line<R>>, &'p Condvar);

impl<R> Drop for EndOnPanic<'_, R> {
    fn drop(&mut self) {
        if thread::panicking() {
            lock(self.0).is_stopped = true;
            self.1.notify_all();
        }
    }
}

/// The lock, also after a panic elsewhere: every change under these locks is complete at each step.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
