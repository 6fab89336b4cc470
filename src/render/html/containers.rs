//! Containers: the lists, tables, quotes and figures that are open around a block, nested as HTML nests them.

use super::super::grid;
use super::{HtmlWriter, turned};
use crate::dom::NodeId;
use crate::tables::markup::{Container, ITEM_NUMBERS, Role};

/// A container that is open in the output.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) element: Container,
    pub(super) node: NodeId,
    /// The direction of text in it, where it is not from left to right.
    pub(super) direction: Option<&'static str>,
    /// It closes when the path gets shorter than this.
    pub(super) depth: usize,
    pub(super) is_empty: bool,
    /// In a row, the child up to which its cells are written.
    pub(super) filled: NodeId,
}

impl HtmlWriter<'_> {
    /// Opens a container of the page, or leaves it out if it may not stand there.
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

    /// Opens a list item for a list, or another element with blocks, that stands right inside a list.
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
        while let Some(open) = self.containers.last()
            && open.element.is_table_part()
        {
            self.close_container();
        }
    }

    fn open_container(&mut self, element: Container, node: NodeId, depth: usize) {
        if let Some(around) = self.containers.last_mut() {
            around.is_empty = false;
        }
        let own = self.attributes(element, node);
        let around = self.containers.last().and_then(|open| open.direction);
        let direction = self.direction(node);
        let id = self.anchors.place(node).map(|id| ("id", id));
        let own = own.iter().map(|(name, value)| (*name, value.as_str()));
        let attributes: Vec<_> = id.into_iter().chain(turned(around, direction)).chain(own).collect();
        self.out.open_with(element.name(), &attributes);
        if is_made_of_lines(element) {
            self.out.end_line();
        }
        let filled = NodeId::new(node.index() + 1);
        self.containers.push(Open { element, node, direction, depth, is_empty: true, filled });
    }

    /// The attributes of an element that say how its items are counted or how far its cell spans, written anew.
    fn attributes(&self, element: Container, node: NodeId) -> Vec<(&'static str, String)> {
        let document = self.page.document;
        let number = |name| {
            let number = document.attribute(node, name)?.trim().parse::<i32>().ok()?;
            Some((name, number.to_string()))
        };
        let span = |name| grid::span(document, node, name).map(|cells| (name, cells.to_string()));
        let sort = || {
            let sort = ITEM_NUMBERS.iter().find(|sort| document.attribute(node, "type") == Some(sort))?;
            Some(("type", (*sort).to_owned()))
        };
        let down = || document.attribute(node, "reversed").map(|_| ("reversed", String::new()));
        match element {
            Container::Ol => [number("start"), sort(), down()].into_iter().flatten().collect(),
            Container::Li if self.is_in_numbers() => number("value").into_iter().collect(),
            Container::Td | Container::Th => ["colspan", "rowspan"].into_iter().filter_map(span).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the next item stands in a list with numbers.
    fn is_in_numbers(&self) -> bool {
        self.containers.last().is_some_and(|open| open.element == Container::Ol)
    }

    /// Writes the empty cells of the open row, which hold nothing kept, up to the next cell that does, or to the end of the
    /// row.
    fn fill_row(&mut self, next: Option<NodeId>) {
        let document = self.page.document;
        let Some(row) = self.containers.last_mut().filter(|open| open.element == Container::Tr) else { return };
        let mut child = row.filled;
        let end = next.unwrap_or_else(|| document.end(row.node));
        row.filled = next.map_or(end, |next| document.end(next));
        while child < end {
            if let Role::Container(cell @ (Container::Td | Container::Th)) = Role::of(document.tag(child)) {
                let spans = self.attributes(cell, child);
                let spans: Vec<_> = spans.iter().map(|(name, cells)| (*name, cells.as_str())).collect();
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

/// Whether white space between the children of a container is not visible.
fn is_made_of_lines(element: Container) -> bool {
    use Container as C;
    matches!(element, C::Ul | C::Ol | C::Dl | C::Table | C::Thead | C::Tbody | C::Tfoot | C::Tr | C::Blockquote)
}
