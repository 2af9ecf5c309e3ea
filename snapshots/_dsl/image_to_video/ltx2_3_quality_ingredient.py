class Ltx2_3QualityIngredient(dsl.Builder, node_type="fal.image_to_video.Ltx2_3QualityIngredient"):
    """
    fal-ai/ltx-2.3-quality/ingredient on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        reference_strength: How much the reference picture rubs off on the result; counts only when one is connected.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
