class Gemini3_1FlashImagePreviewEdit(dsl.Builder, node_type="fal.image_to_image.Gemini3_1FlashImagePreviewEdit"):
    """
    Edit pictures, or draw from a video, a recording or a PDF, with Gemini 3.1 Flash Image (preview).

    0.5K to 4K in fourteen shapes up to 8:1; Gemini 3 Pro takes pictures only.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the result as width to height; auto leaves it to the model.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        images: Pictures to edit or merge; needed unless a video, recording or PDF is given.
        system_prompt: Standing instructions on role and manner, applied before the prompt.
        resolution: How large and detailed the result gets; higher takes longer.
        video: Video that the picture should go by, as a file or a YouTube link; optional. Up to 15 MB.
        audio: Recording that the picture should go by; optional. Up to 15 MB.
        pdf: PDF document that the picture should go by; optional. Up to 15 MB.
        limit_generations: Returns one picture per round, even if the prompt asks for more; may affect quality.
        enable_web_search: Lets the model look up current facts on the web before drawing.
        thinking_level: How much the model thinks before drawing; left out, it does not think.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioGeminiPresetsValue] | None = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        images: dsl.FileListInput[ImageRef] | None = None,
        system_prompt: dsl.Input[str] = "",
        resolution: dsl.Input[shared.ResolutionHalfTo4KValue] = "1K",
        video: dsl.FileInput[VideoRef] | None = None,
        audio: dsl.FileInput[AudioRef] | None = None,
        pdf: dsl.FileInput[DocumentRef] | None = None,
        limit_generations: dsl.Input[bool] = True,
        enable_web_search: dsl.Input[bool] = False,
        thinking_level: dsl.Input[shared.ThinkingLevelValue] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            images=images,
            system_prompt=system_prompt,
            resolution=resolution,
            video=video,
            audio=audio,
            pdf=pdf,
            limit_generations=limit_generations,
            enable_web_search=enable_web_search,
            thinking_level=thinking_level,
        )
