class PerceptronIsaac01(dsl.Builder, node_type="fal.vision.PerceptronIsaac01"):
    """
    Ask Perceptron's Isaac 0.1 about an image and choose how it answers: text alone, or text grounded with boxes, points or polygons.

    Args:
        image: The picture to look at.
        prompt: The question about the picture, or what to describe, read or count in it.
        response_style: Whether the answer comes as text, box, point or outline.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]
    error: dsl.Handle[str]
    usage: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        response_style: dsl.Input[Literal["text", "box", "point", "polygon"]] = "text",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            response_style=response_style,
        )
