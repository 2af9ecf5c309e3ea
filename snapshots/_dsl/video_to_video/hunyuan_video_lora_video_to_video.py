class HunyuanVideoLoraVideoToVideo(dsl.Builder, node_type="fal.video_to_video.HunyuanVideoLoraVideoToVideo"):
    """
    Restyle a video from a prompt with Hunyuan Video and LoRAs of your own.

    85 or 129 frames at 480p, 580p or 720p, without sound; the plain version has no LoRAs.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        pro_mode: Works with more steps for a better video; slower and twice as expensive.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper and takes longer.
        num_frames: Number of frames to make: more of them give a longer clip.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        loras: Hunyuan Video LoRAs to merge into the model, each with its own weight.
        video: Footage to restyle; its motion is the basis of the result.
        strength: How far the clip is remade: low keeps the footage, the top value follows the prompt alone.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        pro_mode: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        num_frames: dsl.Input[shared.HunyuanFrameCountValue] = "129",
        enable_safety_checker: dsl.Input[bool] = False,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        video: dsl.FileInput[VideoRef],
        strength: dsl.Number = 0.75,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            pro_mode=pro_mode,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            num_frames=num_frames,
            enable_safety_checker=enable_safety_checker,
            loras=loras,
            video=video,
            strength=strength,
        )
