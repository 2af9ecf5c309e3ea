class TopazUpscaleImage(dsl.Builder, node_type="fal.image_to_image.TopazUpscaleImage"):
    """
    Upscale a photo up to four times with a Topaz model: Standard, High Fidelity, Low Resolution, CGI, Text Refine, Recovery or Redefine, plus adjustable face enhancement.

    A trained mode for each type of picture.

    Args:
        model: Topaz model matched to the material, such as photos, CGI renders, text or very small pictures.
        upscale_factor: How many times wider and taller the image becomes.
        crop_to_fill: Crops the picture to fill the whole frame instead of leaving margins.
        image: The source image that this endpoint works on.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        subject_detection: Whether everything is improved, only the foreground or only the background.
        face_enhancement: Reworks faces while enlarging.
        face_enhancement_creativity: How freely faces may be reinvented; zero stays with what is visible.
        face_enhancement_strength: How strongly faces are reworked; zero leaves them.
        strength: How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.
        creativity: How freely the model invents: low stays faithful, high strays further.
        texture: What the surface is like, or whether and how finely a 3D model is textured.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        detail: How much fine detail is added when enlarging; higher is richer and less faithful.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
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
                "Standard MAX",
                "Wonder",
                "Wonder 3",
            ]
        ] = "Standard V2",
        upscale_factor: dsl.Number = 2.0,
        crop_to_fill: dsl.Input[bool] = False,
        image: dsl.Input[ImageRef],
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        subject_detection: dsl.Input[Literal["All", "Foreground", "Background"]] = "All",
        face_enhancement: dsl.Input[bool] = True,
        face_enhancement_creativity: dsl.Number = 0.0,
        face_enhancement_strength: dsl.Number = 0.8,
        sharpen: dsl.Number | None = None,
        denoise: dsl.Number | None = None,
        fix_compression: dsl.Number | None = None,
        strength: dsl.Number | None = None,
        creativity: dsl.Input[int] | None = None,
        texture: dsl.Input[int] | None = None,
        prompt: dsl.Input[str] | None = None,
        autoprompt: dsl.Input[bool] | None = None,
        detail: dsl.Number | None = None,
        enhancement_strength: dsl.Input[shared.QualityLowToHighValue] | None = None,
    ) -> None:
        super().__init__(
            model=model,
            upscale_factor=upscale_factor,
            crop_to_fill=crop_to_fill,
            image=image,
            output_format=output_format,
            subject_detection=subject_detection,
            face_enhancement=face_enhancement,
            face_enhancement_creativity=face_enhancement_creativity,
            face_enhancement_strength=face_enhancement_strength,
            sharpen=sharpen,
            denoise=denoise,
            fix_compression=fix_compression,
            strength=strength,
            creativity=creativity,
            texture=texture,
            prompt=prompt,
            autoprompt=autoprompt,
            detail=detail,
            enhancement_strength=enhancement_strength,
        )
