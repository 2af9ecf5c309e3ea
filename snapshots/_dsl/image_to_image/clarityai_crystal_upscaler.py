class ClarityaiCrystalUpscaler(dsl.Builder, node_type="fal.image_to_image.ClarityaiCrystalUpscaler"):
    """
    Enlarge portrait photos with Clarity AI's Crystal Upscaler, tuned for facial detail.

    Takes a picture and a factor of up to 200; creativity stands at zero, so faces stay as they are until you raise it.

    Args:
        image: The portrait or other photo to enlarge. Up to 100 MB.
        scale_factor: Multiplier for width and height; larger gives more pixels and a longer wait. More pixels cost more.
        creativity: How freely skin, hair and texture may be invented. Zero stays closest to the source face.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        scale_factor: dsl.Number = 2.0,
        creativity: dsl.Number = 0.0,
        output_format: dsl.Input[Literal["png", "jpg"]] = "jpg",
    ) -> None:
        super().__init__(
            image=image,
            scale_factor=scale_factor,
            creativity=creativity,
            output_format=output_format,
        )
