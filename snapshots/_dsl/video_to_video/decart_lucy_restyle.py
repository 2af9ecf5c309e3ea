class DecartLucyRestyle(dsl.Builder, node_type="fal.video_to_video.DecartLucyRestyle"):
    """
    Restyle a whole video of up to 30 minutes from a text prompt with Decart's Lucy Restyle, at 720p.

    The long-form member of the Lucy family: it alters the overall look, whereas Lucy Edit changes single things in short clips.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
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
