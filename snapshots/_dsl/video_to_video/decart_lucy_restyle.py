class DecartLucyRestyle(dsl.Builder, node_type="fal.video_to_video.DecartLucyRestyle"):
    """
    Restyle a whole video of up to 30 minutes from a prompt with Decart's Lucy Restyle, at 720p.

    It changes the overall look and can repeat it by seed; Lucy Edit changes single things in short clips.

    Args:
        prompt: The look that the whole video should take, such as a pencil cartoon.
        video: The video whose whole look should change.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; 720p is the only one.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal["720p"]] = "720p",
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            seed=seed,
            resolution=resolution,
            enhance_prompt=enhance_prompt,
        )
