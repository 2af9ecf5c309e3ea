class BriaFiboEditRewriteText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRewriteText"):
    """
    Replace the lettering in a picture by new words with Bria FIBO Edit, while the design around stays.

    Takes the picture and the new text alone; it changes letters that are there.

    Args:
        image: Picture with the lettering to be replaced.
        new_text: The words that should stand in the picture in place of the present lettering.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        new_text: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            new_text=new_text,
        )
