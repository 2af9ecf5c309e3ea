class LightxRelight(dsl.Builder, node_type="fal.video_to_video.LightxRelight"):
    """
    Change the lighting of an existing video with Light-X: by a described light and its side, a reference image, an HDR map or a new background.

    Framing and action remain; the Recamera sibling changes viewpoint instead.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the video shows; left out, it is described automatically.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        relit_cond_type: Where the light comes from: ic a description, ref a reference frame, hdr an environment map, bg a new background.
        relight_parameters: Light by words and direction; needed when no picture sets it.
        relit_cond_img: Image that shows the wanted light, environment or background for relighting.
        ref_id: Index of the video frame that the reference image stands for.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    input_video: dsl.Handle[VideoRef]
    viz_video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        relit_cond_type: dsl.Input[Literal["ic", "ref", "hdr", "bg"]] = "ic",
        relight_parameters: dsl.Input[shared.RelightParameters] | None = None,
        relit_cond_img: dsl.Input[ImageRef] | None = None,
        ref_id: dsl.Input[int] = 0,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            seed=seed,
            relit_cond_type=relit_cond_type,
            relight_parameters=relight_parameters,
            relit_cond_img=relit_cond_img,
            ref_id=ref_id,
        )
