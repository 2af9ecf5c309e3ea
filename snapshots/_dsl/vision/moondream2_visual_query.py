class Moondream2VisualQuery(dsl.Builder, node_type="fal.vision.Moondream2VisualQuery"):
    """
    Ask Moondream2 a free-form question about one image and read a short text answer; the question-answering sibling of its caption and detection endpoints.

    Args:
        image: The picture to look at.
        prompt: The question about the picture, or what to describe, read or count in it.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
        )
