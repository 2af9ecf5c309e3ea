class Moondream3PreviewCaption(dsl.Builder, node_type="fal.vision.Moondream3PreviewCaption"):
    """
    Caption a picture at short, normal or long length with the Moondream 3 preview.

    Takes a picture and reports token use with the text; Moondream 2 has no choice of length.

    Args:
        image: Picture to caption. At most 7000 px a side.
        length: How much to write: one line, a few sentences, or a full paragraph.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable; unset, it is 0.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[str]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
