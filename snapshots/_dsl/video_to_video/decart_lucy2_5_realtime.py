class DecartLucy2_5Realtime(dsl.Builder, node_type="fal.video_to_video.DecartLucy2_5Realtime"):
    """
    Set up a live edit of a camera picture with Decart's Lucy 2.5, steered by a prompt and a reference picture.

    The footage travels over WebRTC, so it cannot run through the queue; files are better served by Lucy Edit.

    Args:
        image: Frame of the live camera; not used when the footage travels over WebRTC.
        reference_image: Picture of the character or the clothes to put on; only swaps and try-ons need it. JPEG, PNG or WebP, at least 512 px a side.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        prompt: The edit as an instruction: add, replace, remove, restyle or change the background; with a reference also swap a character or clothes.
    """

    output: dsl.Handle[Any]
    error: dsl.Handle[Any]
    iceServers: dsl.Handle[list[Any]]
    sdp: dsl.Handle[str]
    type: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef] | None = None,
        reference_image: dsl.FileInput[ImageRef] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        prompt: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            reference_image=reference_image,
            enable_prompt_expansion=enable_prompt_expansion,
            prompt=prompt,
        )
