class DecartLucyEditPro(dsl.Builder, node_type="fal.video_to_video.DecartLucyEditPro"):
    """
    Edit a video by instruction with Decart's Lucy Edit Pro: outfits, objects, faces or the whole style, at 720p.

    Takes a clip and a prompt; Lucy Restyle changes only the overall look, but for up to 30 minutes.

    Args:
        prompt: The edit to make, written as an instruction; name the object and its new look.
        video: The clip to edit, with the thing that should change in clear view.
        resolution: Size of the video; 720p is the only one.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        resolution: dsl.Input[Literal["720p"]] = "720p",
        enhance_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            resolution=resolution,
            enhance_prompt=enhance_prompt,
        )
