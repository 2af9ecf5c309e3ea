class HunyuanVideo(dsl.Builder, node_type="fal.text_to_video.HunyuanVideo"):
    """
    Generate video from text with Tencent's open Hunyuan Video: 85 or 129 frames at 480p, 580p or 720p, and a Pro mode running 55 steps instead of 35 at double cost.

    Silent, no LoRA input.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        pro_mode: Works with more steps for a better video; slower and twice as expensive.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
        num_frames: dsl.Input[shared.HunyuanFrameCountValue] | None = None,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            pro_mode=pro_mode,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            num_frames=num_frames,
            enable_safety_checker=enable_safety_checker,
        )
