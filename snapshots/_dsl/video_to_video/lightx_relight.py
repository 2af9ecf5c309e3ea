class LightxRelight(dsl.Builder, node_type="fal.video_to_video.LightxRelight"):
    """
    Change the light of a video with Light-X by words and a side, a reference, an HDR map or a background.

    Framing and action remain; Recamera changes the view instead.

    Args:
        video: Footage whose light should change.
        prompt: What the video shows; left out, it is described automatically.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        relit_cond_type: Where the light comes from: ic a description, ref a reference frame, hdr an environment map, bg a new background.
        relight_parameters: Light by words and side; needed for the condition ic, unused for bg.
        relit_cond_img: Picture with the wanted light: needed for ref and hdr, and as the new background for bg.
        ref_id: Index of the video frame that the reference image stands for; it must lie within the generated frames, 49 by default.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    input_video: dsl.Handle[VideoRef]
    viz_video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        relit_cond_type: dsl.Input[Literal["ic", "ref", "hdr", "bg"]] = "ic",
        relight_parameters: dsl.Input[shared.RelightParameters] | None = None,
        relit_cond_img: dsl.FileInput[ImageRef] | None = None,
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
