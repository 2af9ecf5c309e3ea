class TopazUpscaleImage(dsl.Builder, node_type="fal.image_to_image.TopazUpscaleImage"):
    """
    Upscale a photo up to four times with a Topaz model: Standard, High Fidelity, Low Resolution, CGI, Text Refine, Recovery or Redefine, plus adjustable face enhancement.

    A trained mode for each type of picture.

    Args:
        image: The source image that this endpoint works on.
        crop_to_fill: Crops the picture to fill the whole frame instead of leaving margins.
        face_enhancement: Reworks faces while enlarging.
        face_enhancement_creativity: How freely faces may be reinvented; zero stays with what is visible.
        face_enhancement_strength: How strongly faces are reworked; zero leaves them.
        model: Topaz model matched to the material, such as photos, CGI renders, text or very small pictures.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        subject_detection: Whether everything is improved, only the foreground or only the background.
        upscale_factor: How many times wider and taller the image becomes.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        crop_to_fill: dsl.Input[bool] = False,
        face_enhancement: dsl.Input[bool] = True,
        face_enhancement_creativity: dsl.Number = 0.0,
        face_enhancement_strength: dsl.Number = 0.8,
        model: dsl.Input[
            Literal[
                "Low Resolution V2",
                "Standard V2",
                "CGI",
                "High Fidelity V2",
                "Text Refine",
                "Recovery",
                "Redefine",
                "Recovery V2",
            ]
        ] = "Standard V2",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        subject_detection: dsl.Input[Literal["All", "Foreground", "Background"]] = "All",
        upscale_factor: dsl.Number = 2.0,
    ) -> None:
        super().__init__(
            image=image,
            crop_to_fill=crop_to_fill,
            face_enhancement=face_enhancement,
            face_enhancement_creativity=face_enhancement_creativity,
            face_enhancement_strength=face_enhancement_strength,
            model=model,
            output_format=output_format,
            subject_detection=subject_detection,
            upscale_factor=upscale_factor,
        )
