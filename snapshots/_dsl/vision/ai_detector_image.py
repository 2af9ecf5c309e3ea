class AIDetectorImage(dsl.Builder, node_type="fal.vision.AIDetectorImage"):
    """
    Judge whether a picture was likely made by an image generator with Half Moon AI's detector; one image URL goes in, a verdict comes out.

    Args:
        image: The picture to look at.
    """

    output: dsl.Handle[str]
    confidence: dsl.Handle[float]
    is_ai_generated: dsl.Handle[bool]
    latency: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
