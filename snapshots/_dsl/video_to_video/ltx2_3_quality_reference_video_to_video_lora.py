class Ltx2_3QualityReferenceVideoToVideoLora(
    dsl.Builder, node_type="fal.video_to_video.Ltx2_3QualityReferenceVideoToVideoLora"
):
    """
    Film a new clip in a trained style along a reference video with LTX-2.3 Quality and up to three LoRAs.

    Start, middle and end pictures and a control video of your own are optional; up to about 720p.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        video: Reference clip that supplies motion and structure.
        control_video: Ready-made depth, edge or pose video; used in place of the built-in estimate when skip control preprocess is on.
        skip_control_preprocess: Takes the control video as it is instead of estimating depth, edges or pose. Needs a control video; resolution is then ignored.
        image: Picture that sets style or character; a middle or end image works only beside it.
        video_strength: How firmly the motion and structure of the reference are followed; lower leaves the model freer.
        num_frames: Number of frames to make: more of them give a longer clip.
        resolution: Size of the video: a preset shape, your own width and height, or auto, which is small. The shorter side ends at 704 pixels. Ignored while skip control preprocess is on.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        generate_audio: Puts sound into the returned video; off gives it without a sound track.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        loras: Up to three LoRAs for LTX-2.3 of at most 3 GB each, every one with its own weight.
        end_image: Picture that sets the look at the end of the clip, for a camera that arrives elsewhere; works only with image.
        mid_image: Picture that sets the look around the middle of the clip, for a camera that travels; works only with image.
        preserve_original_video: Starts from the pixels of the input video while the control video steers. Needs skip control preprocess and a control video.
        strength: With preserve original video: lower keeps more of the input's pixels, 1 makes all of it new. Otherwise it only shortens the denoising.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        control_video: dsl.FileInput[VideoRef] | None = None,
        skip_control_preprocess: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef] | None = None,
        video_strength: dsl.Number = 0.6,
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
        end_image: dsl.FileInput[ImageRef] | None = None,
        mid_image: dsl.FileInput[ImageRef] | None = None,
        preserve_original_video: dsl.Input[bool] = False,
        strength: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            control_video=control_video,
            skip_control_preprocess=skip_control_preprocess,
            image=image,
            video_strength=video_strength,
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
            end_image=end_image,
            mid_image=mid_image,
            preserve_original_video=preserve_original_video,
            strength=strength,
        )
