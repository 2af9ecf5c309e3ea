class GeminiFlashEdit(dsl.Builder, node_type="fal.image_to_image.GeminiFlashEdit"):
    """
    Edit one picture by text with Gemini Flash Edit, Google's early experimental image editor.

    Takes picture and prompt, no shape or size; it also comments on what it did.

    Args:
        image: The picture to change.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]
    description: dsl.Handle[str]

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
