class MagiExtendVideo(dsl.Builder, node_type="fal.video_to_video.MagiExtendVideo"):
    """
    Continue a video by prompt from a frame you choose with the full MAGI-1, known for physical motion.

    Adds 96 to 192 frames at 480p or 720p in up to 64 steps, silent; the distilled version stops at 32.

    Args:
        prompt: What happens in the added part, going on from the clip. Concrete words get closest.
        video: Footage to continue; it is scaled and cropped to the chosen shape.
        num_frames: Number of frames to generate; every further 24 beyond 96 cost one more billing unit.
        start_frame: Frame at which the new footage takes over; unset takes the 32nd before the end, which works best.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; 480p costs half of 720p.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        aspect_ratio: Shape of the video as width to height; auto works it out from the input.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        num_frames: dsl.Input[int] | None = 96,
        start_frame: dsl.Input[int] | None = None,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[Literal[4, 8, 16, 32, 64]] = 16,
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
