class DecartLucyEditPro(dsl.Builder, node_type="fal.video_to_video.DecartLucyEditPro"):
    """
    Change outfits, objects, faces or style in a video by written instruction with Decart's Lucy Edit Pro, returned at 720p.

    The top of the Lucy Edit tiers; use Fast for quick looks and Dev for trials.

    Args:
        video: The source footage that this endpoint works on.
        prompt: The edit to make, written as an instruction; name the object and its new look.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        enhance_prompt: dsl.Input[bool] = True,
        resolution: dsl.Input[Literal["720p"]] = "720p",
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            enhance_prompt=enhance_prompt,
            resolution=resolution,
        )
