class AIDetectorImage(dsl.Builder, node_type="fal.vision.AIDetectorImage"):
    """
    Judge whether a picture was likely made by an image generator with Half Moon AI.

    One picture in; a verdict, a yes or no and a confidence come out. The text sibling checks passages.

    Args:
        image: Picture to examine for traces of an image generator.
    """

    output: dsl.Handle[str]
    confidence: dsl.Handle[float]
    is_ai_generated: dsl.Handle[bool]
    latency: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
