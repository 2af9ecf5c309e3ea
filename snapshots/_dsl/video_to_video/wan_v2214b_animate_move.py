class WanV2214bAnimateMove(dsl.Builder, node_type="fal.video_to_video.WanV2214bAnimateMove"):
    """
    Animate the character of a picture with the moves and expressions of a filmed person, with Wan 2.2 Animate.

    Takes a clip and a picture, whose background stays; Replace puts the character into the footage. 480p to 720p.

    Args:
        video: Clip of a person whose movement and expressions are copied.
        image: Picture of the character to animate; its background stays. It is scaled and cropped at the middle where the shape differs.
        guidance_scale: How strictly the model keeps to picture and footage: higher is stricter and may look worse, lower is freer.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        return_frames_zip: Also hands back all frames as single pictures in a zip archive.
        use_turbo: Works faster with tuned settings, which then take the place of your own.
    """

    output: dsl.Handle[VideoRef]
    frames_zip: dsl.Handle[AssetRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        image: dsl.FileInput[ImageRef],
        guidance_scale: dsl.Number = 1.0,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 20,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        shift: dsl.Number = 5.0,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        return_frames_zip: dsl.Input[bool] = False,
        use_turbo: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            guidance_scale=guidance_scale,
            resolution=resolution,
            seed=seed,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            shift=shift,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            return_frames_zip=return_frames_zip,
            use_turbo=use_turbo,
        )
