class TopazUpscaleImage(dsl.Builder, node_type="fal.image_to_image.TopazUpscaleImage"):
    """
    Upscale a photo up to four times with one of eleven Topaz models, from Standard V2 to Redefine.

    Faces can be enhanced apart; several settings belong to a single model only.

    Args:
        model: Topaz model: Standard V2 for photos, Low Resolution V2 for small ones, High Fidelity V2 for clean ones, CGI for renders, Text Refine for lettering; Recovery, Redefine, Standard MAX and Wonder invent detail.
        upscale_factor: How many times wider and taller the image becomes. More pixels cost more.
        crop_to_fill: Crops the picture to fill the whole frame instead of leaving margins.
        image: The photo, render or scan to enlarge.
        output_format: File format of the result.
        subject_detection: Whether all, the foreground or the background is improved; counts with the standard models and Recovery V2.
        face_enhancement: Reworks faces while enlarging; counts with the standard models and Recovery V2.
        face_enhancement_creativity: How freely faces may be reinvented; zero stays with what is visible. Ignored with face enhancement off.
        face_enhancement_strength: How strongly faces are reworked; zero leaves them. Ignored with face enhancement off.
        sharpen: How strongly the result is sharpened; counts with CGI, Text Refine, Redefine and the V2 models Standard, Low Resolution and High Fidelity.
        denoise: How much noise is removed; counts with CGI, Text Refine, Redefine and the V2 models Standard, Low Resolution and High Fidelity.
        fix_compression: How strongly compression artefacts are removed; counts with Text Refine and the V2 models Standard, Low Resolution and High Fidelity.
        strength: Strength of the enhancement; counts only with the model Text Refine.
        creativity: How freely detail is invented; higher hallucinates more. Counts only with Redefine.
        texture: How much surface texture is invented; counts only with Redefine.
        prompt: What the picture shows, to guide invented detail; counts only with Redefine.
        autoprompt: Writes a prompt from the picture by itself; counts only with Redefine.
        detail: How much lost detail is recovered; counts only with Recovery V2.
        enhancement_strength: Strength of the generative upscale; counts only with Wonder 3, which sets it by itself when left out.
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
        image: dsl.FileInput[ImageRef],
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
