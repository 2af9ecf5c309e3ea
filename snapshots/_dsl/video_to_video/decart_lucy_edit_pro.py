class DecartLucyEditPro(dsl.Builder, node_type="fal.video_to_video.DecartLucyEditPro"):
    """
    Change outfits, objects, faces or style in a video by written instruction with Decart's Lucy Edit Pro, returned at 720p.

    The top of the Lucy Edit tiers; use Fast for quick looks and Dev for trials.

    Args:
        prompt: The edit to make, written as an instruction; name the object and its new look.
        video: The source footage that this endpoint works on.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        resolution: dsl.Input[Literal["720p"]] = "720p",
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            resolution=resolution,
            enhance_prompt=enhance_prompt,
        )
