class PostProcessingColorCorrection(dsl.Builder, node_type="fal.image_to_image.PostProcessingColorCorrection"):
    """
    Set temperature, brightness, contrast, saturation and gamma of a picture with fal's Post Processing.

    The same numbers do the same to each picture; Image Editing's Color Correction decides by itself.

    Args:
        image: Picture whose colour and tones should be adjusted.
        temperature: Colour warmth of the picture: positive moves towards orange, negative towards blue.
        brightness: Makes the picture lighter or darker; zero leaves it.
        contrast: Pulls light and dark apart or together; zero leaves it.
        saturation: Makes colours stronger or paler; zero leaves them.
        gamma: Brightens or darkens the mid-tones; one leaves them.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        temperature: dsl.Number = 0.0,
        brightness: dsl.Number = 0.0,
        contrast: dsl.Number = 0.0,
        saturation: dsl.Number = 0.0,
        gamma: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            image=image,
            temperature=temperature,
            brightness=brightness,
            contrast=contrast,
            saturation=saturation,
            gamma=gamma,
        )
