class DecartLucyRestyle(dsl.Builder, node_type="fal.video_to_video.DecartLucyRestyle"):
    """
    Restyle a whole video of up to 30 minutes from a text prompt with Decart's Lucy Restyle, at 720p.

    The long-form member of the Lucy family: it alters the overall look, whereas Lucy Edit changes single things in short clips.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        enhance_prompt: dsl.Input[bool] = True,
        resolution: dsl.Input[Literal["720p"]] = "720p",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            enhance_prompt=enhance_prompt,
            resolution=resolution,
            seed=seed,
        )
