class Ltx2_3QualityHdrLora(dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityHdrLora"):
    """
    Lift ordinary footage into HDR with LTX-2.3 Quality and up to three LoRAs of your own.

    Takes an SDR clip, a prompt and the LoRAs; gives 16-bit EXR frames and an MP4 preview of up to about 720p.

    Args:
        prompt: What the footage shows, to guide the conversion.
        video: Ordinary footage in standard dynamic range (SDR) to lift into HDR.
        num_frames: Number of frames to make: more of them give a longer clip.
        resolution: Size of the result: a preset shape, your own width and height, or auto for the clip's. The shorter side ends at 704 pixels; what is larger is scaled down in the same shape.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        generate_audio: Puts sound into the preview video; off gives it without a sound track.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        loras: Up to three LoRAs for LTX-2.3 of at most 3 GB each, every one with its own weight.
    """

    output: dsl.Handle[AssetRef]
    preview_video: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        frames_per_second: dsl.Number = 24.0,
        num_inference_steps: dsl.Input[int] = 15,
        guidance_scale: dsl.Number = 1.0,
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[
            str
        ] = "color distortion, overexposure, static, blurry details, subtitles, style, artwork, painting, frame, still, dim overall tone, worst quality, low quality, JPEG compression artifacts, ugly, mutilated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, motionless frame, cluttered background, three legs, crowded background, walking backwards",
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        loras: dsl.ListInput[shared.LoraWeightWithTransformer],
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            num_frames=num_frames,
            resolution=resolution,
            frames_per_second=frames_per_second,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            generate_audio=generate_audio,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            loras=loras,
        )
