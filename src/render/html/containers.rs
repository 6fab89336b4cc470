//! Containers: the lists, tables, quotes and figures that are open around a block, nested as HTML nests them.

use super::HtmlWriter;
use crate::dom::NodeId;
use crate::tables::markup::{Container, MAX_SPAN, Role};

/// A container that is open in the output.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) element: Container,
    pub(super) node: NodeId,
    /// It closes when the path gets shorter than this.
    pub(super) depth: usize,
    pub(super) is_empty: bool,
    /// In a row, the child up to which its cells are written.
    pub(super) filled: NodeId,
}

impl HtmlWriter<'_> {
    /// Opens a container of the page, or leaves it out where it would not nest.
    pub(super) fn enter_container(&mut self, element: Container, node: NodeId, depth: usize) {
        use Container as C;
        let around = self.containers.last().map(|open| open.element);
        let fits = match element {
            C::Li => matches!(around, Some(C::Ul | C::Ol)),
            C::Dt | C::Dd => around == Some(C::Dl),
            C::Caption | C::Thead | C::Tbody | C::Tfoot => around == Some(C::Table),
            C::Tr => matches!(around, Some(C::Table | C::Thead | C::Tbody | C::Tfoot)),
            C::Td | C::Th => around == Some(C::Tr),
            C::Figcaption => around == Some(C::Figure),
            C::Table => self.structure.is_data_table(node),
            C::Ul | C::Ol | C::Dl | C::Blockquote | C::Figure => true,
        };
        if !fits {
            return;
        }
        self.close_wrapper();
        match element {
            C::Tr if around == Some(C::Table) => self.open_container(C::Tbody, node, depth),
            C::Td | C::Th => self.fill_row(Some(node)),
            C::Ul | C::Ol | C::Dl | C::Blockquote | C::Figure | C::Table => self.make_room(node, depth),
            _ => {}
        }
        self.open_container(element, node, depth);
    }

    /// Gives a list inside a list, and whatever else holds blocks, the item it stands in.
    fn make_room(&mut self, node: NodeId, depth: usize) {
        self.leave_table_parts();
        match self.containers.last().map(|open| open.element) {
            Some(Container::Ul | Container::Ol) => self.open_container(Container::Li, node, depth),
            Some(Container::Dl) => self.open_container(Container::Dd, node, depth),
            _ => {}
        }
    }

    /// Ends a table in which text would stand outside of cells.
    pub(super) fn leave_table_parts(&mut self) {
        use Container as C;
        while let Some(open) = self.containers.last()
            && matches!(open.element, C::Table | C::Thead | C::Tbody | C::Tfoot | C::Tr)
        {
            self.close_container();
        }
    }

    fn open_container(&mut self, element: Container, node: NodeId, depth: usize) {
        if let Some(around) = self.containers.last_mut() {
            around.is_empty = false;
        }
        let start = (element == Container::Ol).then(|| self.number(node, "start")).flatten();
        let is_cell = matches!(element, Container::Td | Container::Th);
        let spans = if is_cell { self.spans(node) } else { [None, None] };
        let id = self.anchors.place(node).map(|id| ("id", id));
        let start = start.as_deref().map(|start| ("start", start));
        let spans = spans.iter().flatten().map(|(name, cells)| (*name, cells.as_str()));
        let attributes: Vec<_> = id.into_iter().chain(start).chain(spans).collect();
        self.out.open_with(element.name(), &attributes);
        if is_made_of_lines(element) {
            self.out.end_line();
        }
        let filled = NodeId::new(node.index() + 1);
        self.containers.push(Open { element, node, depth, is_empty: true, filled });
    }

    /// The number that an attribute holds, written anew.
    fn number(&self, node: NodeId, attribute: &str) -> Option<String> {
        let number = self.page.document.attribute(node, attribute)?.trim().parse::<i32>().ok()?;
        Some(number.to_string())
    }

    /// The spans of a cell of more than one column or row.
    fn spans(&self, cell: NodeId) -> [Option<(&'static str, String)>; 2] {
        ["colspan", "rowspan"].map(|name| {
            let cells = self.page.document.attribute(cell, name)?.trim().parse::<usize>().ok()?;
            (2..=MAX_SPAN).contains(&cells).then(|| (name, cells.to_string()))
        })
    }

    /// Writes the cells of the open row that hold nothing kept, up to the next that does or to the row's end.
    fn fill_row(&mut self, next: Option<NodeId>) {
        let document = self.page.document;
        let Some(row) = self.containers.last_mut().filter(|open| open.element == Container::Tr) else { return };
        let mut child = row.filled;
        let end = next.unwrap_or_else(|| document.end(row.node));
        row.filled = next.map_or(end, |next| document.end(next));
        while child < end {
            if let Role::Container(cell @ (Container::Td | Container::Th)) = Role::of(document.tag(child)) {
                let spans = self.spans(child);
                let spans: Vec<_> = spans.iter().flatten().map(|(name, cells)| (*name, cells.as_str())).collect();
                self.out.open_with(cell.name(), &spans);
                self.out.close(cell.name());
                self.out.end_line();
            }
            child = document.end(child);
        }
    }

    /// Closes the containers that stand at `depth` in the path or deeper.
    pub(super) fn close_containers(&mut self, depth: usize) {
        while self.containers.last().is_some_and(|open| open.depth >= depth) {
            self.close_container();
        }
    }

    fn close_container(&mut self) {
        if self.containers.last().is_some_and(|open| open.element == Container::Tr) {
            self.fill_row(None);
        }
        if let Some(open) = self.containers.pop() {
            self.out.close(open.element.name());
            self.out.end_line();
        }
    }
}

/// Whether white space between what the container holds does not show.
fn is_made_of_lines(element: Container) -> bool {
    use Container as C;
    matches!(element, C::Ul | C::Ol | C::Dl | C::Table | C::Thead | C::Tbody | C::Tfoot | C::Tr | C::Blockquote)
}
