//! The example of a server: what clients do to it.

use bonmun::Extractor;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::sleep;

use crate::support::page;

#[path = "../../examples/serve.rs"]
#[expect(dead_code, reason = "its main, which takes its address from the command line")]
mod example;

/// Both ends of a connection, the client's first.
async fn connection() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    (client, listener.accept().await.unwrap().0)
}

#[tokio::test]
async fn a_page_is_answered_with_its_article() {
    let (mut client, server) = connection().await;
    let answering = tokio::spawn(async move { example::answer(server, Extractor::new(), &Semaphore::new(1)).await });
    client.write_all(page(7).as_bytes()).await.unwrap();
    client.shutdown().await.unwrap();
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("The crane lifted 7 tons of coal"), "{answer}");
    answering.await.unwrap().unwrap();
}

/// The clock is paused: it leaps to the next timer whenever all wait.
#[tokio::test(start_paused = true)]
async fn a_client_that_sends_nothing_or_little_is_left() {
    let (silent, server) = connection().await;
    let error = example::answer(server, Extractor::new(), &Semaphore::new(1)).await.unwrap_err();
    assert_eq!(error.to_string(), "took more than 30s to send its page");
    drop(silent);

    let (mut slow, server) = connection().await;
    let dripping = tokio::spawn(async move {
        while slow.write_all(b"<").await.is_ok() {
            sleep(std::time::Duration::from_secs(10)).await;
        }
    });
    let error = example::answer(server, Extractor::new(), &Semaphore::new(1)).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    dripping.abort();
}
