class WanMotion(dsl.Builder, node_type="fal.video_to_video.WanMotion"):
    """
    Transfer the motion of a clip to the character in a picture with Wan Motion, built on Wan-Animate.

    Takes a driving video and a picture; poses are fitted to the character's own proportions, and there are no steps or sizes to set.

    Args:
        video: Clip of a person whose movement is copied.
        image: Picture of the character that should move.
        prompt: What the character and the scene look like; may stay empty.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        acceleration: Regular reuses earlier calculations to finish sooner; none works every step out anew.
        adapt_motion: Fits the movement to the body in the picture; keep on when the two bodies differ in build or size.
        enhance_identity: Prepares the picture with FLUX Kontext first, so that face and looks carry over better; takes a little longer.
        enable_safety_checker: Checks both the input and the finished video for unsafe content; off skips it.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        adapt_motion: dsl.Input[bool] = True,
        enhance_identity: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            prompt=prompt,
            seed=seed,
            acceleration=acceleration,
            adapt_motion=adapt_motion,
            enhance_identity=enhance_identity,
            enable_safety_checker=enable_safety_checker,
        )
