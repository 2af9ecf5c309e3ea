class Moondream3PreviewCaption(dsl.Builder, node_type="fal.vision.Moondream3PreviewCaption"):
    """
    Caption an image at short, normal or long length with the Moondream 3 preview, a later and larger model than Moondream2; reports token usage along with the text.

    Args:
        image: The picture to look at. At most 7000 px a side.
        length: How much to write: one line, a few sentences, or a full paragraph.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[str]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        length: dsl.Input[Literal["short", "normal", "long"]] = "normal",
        temperature: dsl.Number | None = None,
        top_p: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            image=image,
            length=length,
            temperature=temperature,
            top_p=top_p,
        )
