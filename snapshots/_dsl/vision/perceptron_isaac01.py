class PerceptronIsaac01(dsl.Builder, node_type="fal.vision.PerceptronIsaac01"):
    """
    Ask Perceptron's Isaac 0.1 about a picture and choose how it shows the answer.

    Returns text alone, or text with boxes, points or polygons in it, so that one node describes, locates, counts or outlines.

    Args:
        image: Picture that the question is about.
        prompt: The question about the picture, or what to describe, read or count in it.
        response_style: How the answer is shown: text for descriptions, box to locate, point to count, polygon to outline.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]
    error: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        response_style: dsl.Input[Literal["text", "box", "point", "polygon"]] = "text",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            response_style=response_style,
        )
