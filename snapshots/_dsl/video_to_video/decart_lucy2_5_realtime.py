class DecartLucy2_5Realtime(dsl.Builder, node_type="fal.video_to_video.DecartLucy2_5Realtime"):
    """
    decart/lucy-2-5/realtime on fal.ai: its words are not written yet.

    Args:
        image: Image of the person or thing that the video is to show.
        reference_image: Image to take identity, style or content from, next to the main input. JPEG, PNG or WebP, at least 512 px a side.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
    """

    output: dsl.Handle[Any]
    error: dsl.Handle[Any]
    iceServers: dsl.Handle[list[Any]]
    sdp: dsl.Handle[str]
    type: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        reference_image: dsl.Input[ImageRef] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        prompt: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            reference_image=reference_image,
            enable_prompt_expansion=enable_prompt_expansion,
            prompt=prompt,
        )
