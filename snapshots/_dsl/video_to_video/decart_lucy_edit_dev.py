class DecartLucyEditDev(dsl.Builder, node_type="fal.video_to_video.DecartLucyEditDev"):
    """
    Edit a video by instruction with Decart's Lucy Edit Dev: outfits, objects, faces or the whole style.

    The base member of the family: a clip, a prompt and a switch for rewording it; Lucy Edit Pro gives 720p.

    Args:
        prompt: What to change, as an instruction; whatever goes unmentioned should stay as filmed.
        video: The clip to edit, with the thing that should change in clear view.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            enhance_prompt=enhance_prompt,
        )
