class Ltx2_3QualityOutpaintLora(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityOutpaintLora"):
    """
    Extend a clip beyond its frame in a trained style with LTX-2.3 Quality and up to three LoRAs.

    Takes footage, a prompt, the LoRAs and a target shape; plain Outpaint works without weights.

    Args:
        video: Footage whose frame should be widened or heightened.
        prompt: What should fill the new area around the footage.
        loras: Up to three LoRAs for LTX-2.3 of at most 3 GB each, every one with its own weight.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        aspect_ratio: Shape to grow to; choose another one than the source has, such as 16:9 for a 4:3 clip.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_frames: Number of frames to make: more of them give a longer clip.
        output_resolution: Size class of the result: 480p is the quickest, 1080p gives the largest canvas where it fits.
        resolution: Older way to set an exact canvas; for new work use aspect ratio and output resolution.
        generate_audio: Puts sound into the returned video; off gives it without a sound track.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps, at most 30: more of them take longer and add detail.
        source_scale: Size of the source inside the canvas: 1 fills all it can, lower leaves a border on every side and is less stable.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_strength: How firmly the original picture is kept inside the larger frame; higher keeps more.
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
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        loras: dsl.ListInput[shared.LoraWeightWithTransformer],
        enable_prompt_expansion: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue] = "16:9",
        frames_per_second: dsl.Input[int] = 24,
        num_frames: dsl.Input[int] = 121,
        output_resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        resolution: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "landscape_16_9",
        generate_audio: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[
            str
        ] = "color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        num_inference_steps: dsl.Input[int] = 15,
        source_scale: dsl.Number = 1.0,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_strength: dsl.Number = 1.0,
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            loras=loras,
            enable_prompt_expansion=enable_prompt_expansion,
            aspect_ratio=aspect_ratio,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            output_resolution=output_resolution,
            resolution=resolution,
            generate_audio=generate_audio,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            source_scale=source_scale,
            video_quality=video_quality,
            video_strength=video_strength,
            video_write_mode=video_write_mode,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
