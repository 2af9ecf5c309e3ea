class HunyuanVideoLoraVideoToVideo(dsl.Builder, node_type="fal.video_to_video.HunyuanVideoLoraVideoToVideo"):
    """
    Restyle a video from a prompt with Hunyuan Video and any number of LoRAs merged in.

    85 or 129 frames at 480p to 720p, strength 0.75 by default; Pro mode runs 55 steps instead of 35. Silent; without LoRAs use the plain sibling.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        pro_mode: Works with more steps for a better video; slower and twice as expensive.
        strength: How far the clip is remade: low keeps the footage, the top value follows the prompt alone.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        num_frames: dsl.Input[shared.HunyuanFrameCountValue] = "129",
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        pro_mode: dsl.Input[bool] = False,
        strength: dsl.Number = 0.75,
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            resolution=resolution,
            loras=loras,
            pro_mode=pro_mode,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
