class MagiDistilledExtendVideo(dsl.Builder, node_type="fal.video_to_video.MagiDistilledExtendVideo"):
    """
    Continue a video from a frame you choose with the distilled MAGI-1, quicker than the full model: 96 to 192 frames at 480p or 720p in 4 to 32 steps.

    Physics-aware motion from a prompt; silent.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on.
        num_frames: Frames to generate, at 24 a second; additions beyond the shortest length cost more.
        start_frame: Frame after which new footage begins; everything before it stays as it was.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        num_frames: dsl.Input[int] | None = 96,
        start_frame: dsl.Input[int] | None = None,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[Literal[4, 8, 16, 32]] = 16,
        enable_safety_checker: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            num_frames=num_frames,
            start_frame=start_frame,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            aspect_ratio=aspect_ratio,
        )
