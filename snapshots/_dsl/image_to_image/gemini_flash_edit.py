class GeminiFlashEdit(dsl.Builder, node_type="fal.image_to_image.GeminiFlashEdit"):
    """
    Edit a single image by text with Gemini Flash Edit, Google's early experimental image editor.

    Just picture and prompt, and it comments on what it did; newer work belongs on Gemini 2.5 or 3.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]
    description: dsl.Handle[str]

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
