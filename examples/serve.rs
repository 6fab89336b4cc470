//! Extraction in an async server: it computes and never waits, so that it belongs on tokio's blocking threads.
//!
//! Reads a page until the client stops sending, and answers with the text of its article.
//!
//! ```sh
//! cargo run --release --example serve -- 127.0.0.1:8080
//! nc -N 127.0.0.1 8080 < examples/pages/seed_semantic.html
//! ```

#![expect(clippy::print_stderr, reason = "an example")]

#[path = "common/exit.rs"]
mod exit;

use std::future::Future;
use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use bonmun::{Extractor, Limits};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// Clients served at a time. Each may hold a page of 20 MB while it waits for its turn.
const MAX_CLIENTS: usize = 64;

/// How long a client may take to send its page, and as long again to take its answer: the largest page at 5 Mbit/s.
///
/// A client that says nothing, or a byte now and then, would hold one of the few places for ever.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() -> ExitCode {
    exit::exit(serve().await.map_err(Into::into))
}

/// Serves until it cannot any more.
async fn serve() -> io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await.map_err(|error| {
        let cause = format!("cannot listen at {address} ({error}); an address is a host and a port: 127.0.0.1:8080");
        io::Error::new(error.kind(), cause)
    })?;
    eprintln!("listening on {}", listener.local_addr()?);

    // Tokio starts up to 512 blocking threads. More extractions at once than cores only cost memory.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let room = Arc::new(Semaphore::new(cores));
    let clients = Arc::new(Semaphore::new(MAX_CLIENTS));
    let extractor = Extractor::new();
    loop {
        let place = Arc::clone(&clients).acquire_owned().await.map_err(io::Error::other)?;
        let client = match listener.accept().await {
            Ok((client, _)) => client,
            // A connection that breaks off at once is no reason to leave all others.
            Err(error) => {
                eprintln!("accept: {error}");
                continue;
            }
        };
        let (extractor, room) = (extractor.clone(), Arc::clone(&room));
        tokio::spawn(async move {
            if let Err(error) = answer(client, extractor, &room).await {
                eprintln!("client: {error}");
            }
            drop(place);
        });
    }
}

/// Answers one client.
pub(crate) async fn answer(mut client: TcpStream, extractor: Extractor, room: &Semaphore) -> io::Result<()> {
    let limit = Limits::default().max_input_bytes as u64 + 1;
    let mut page = Vec::new();
    in_time("send its page", (&mut client).take(limit).read_to_end(&mut page)).await?;

    let permit = room.acquire().await.map_err(io::Error::other)?;
    // No timer around it: an extraction is bounded in steps and in memory, whatever the page.
    let article = spawn_blocking(move || extractor.extract_bytes(&page, None)).await?;
    drop(permit);

    let text = article.map_or_else(|error| format!("error: {error}"), |article| article.text);
    in_time("take its answer", client.write_all(text.as_bytes())).await
}

/// What a client does, unless it takes too long.
async fn in_time<T>(what: &str, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    let late = |_| Err(io::Error::new(io::ErrorKind::TimedOut, format!("took more than {PATIENCE:?} to {what}")));
    timeout(PATIENCE, work).await.unwrap_or_else(late)
}
