class Ltx2_3QualityIngredient(dsl.Builder, node_type="fal.image_to_video.Ltx2_3QualityIngredient"):
    """
    Film a scene with the people, props and place of a reference sheet, with LTX-2.3's Ingredient add-on.

    Takes one sheet of clean panels and a two-part prompt; gives a new clip with sound instead of animating the picture.

    Args:
        image: Reference sheet with clean panels of the characters, props and place that should be kept.
        prompt: The scene to film; works best as 'Reference sheet: … Generated video: …'.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_frames: Number of frames to make: more of them give a longer clip.
        resolution: Final size of the video: a preset shape or your own width and height. Unset gives 1536x896, twice the size that the add-on was trained on.
        generate_audio: Puts sound into the returned video; off gives it without a sound track.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        ingredient_strength: How strongly the sheet's people and props dominate; higher makes them more so.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        reference_strength: How fully the sheet guides the video: 1 uses all of it, lower leaves the model freer.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = True,
        frames_per_second: dsl.Input[int] = 24,
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] | None = None,
        generate_audio: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 1.0,
        ingredient_strength: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] = "worst quality, inconsistent motion, blurry, jittery, distorted",
        reference_strength: dsl.Number = 1.0,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            resolution=resolution,
            generate_audio=generate_audio,
            guidance_scale=guidance_scale,
            ingredient_strength=ingredient_strength,
            negative_prompt=negative_prompt,
            reference_strength=reference_strength,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
