class Moondream2VisualQuery(dsl.Builder, node_type="fal.vision.Moondream2VisualQuery"):
    """
    Ask a question about a picture and read a short answer from Moondream 2.

    Takes a picture and a question; Moondream 3's query adds its reasoning.

    Args:
        image: Picture that the question is about.
        prompt: The question about the picture, or what to describe, read or count in it.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
        )
