class BriaFiboEditRewriteText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRewriteText"):
    """
    Replace the lettering inside a picture with a new text string, using Bria Fibo Edit.

    You give the image and the words alone; the surrounding design stays put.

    Args:
        image: The source image that this endpoint works on.
        new_text: The words that should stand in the picture in place of the present lettering.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        new_text: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            new_text=new_text,
        )
