class AnimateDiffSparseCtrlLCM(dsl.Builder, node_type="fal.text_to_video.AnimateDiffSparseCtrlLCM"):
    """
    Animate a prompt around up to three keyframes with AnimateDiff SparseCtrl and LCM sampling.

    Keyframes are line scribbles or full-colour pictures, each pinned to a frame number; the other AnimateDiff nodes take none.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        controlnet_type: How keyframes are read: as line scribbles to be filled in, or as full-colour pictures.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        keyframe_0_image: First drawing or picture that the clip must pass through; line art in scribble mode, a full picture in rgb mode.
        keyframe_0_index: Frame number at which the first keyframe picture appears, counted from 0.
        keyframe_1_image: Second drawing or picture that the clip must pass through.
        keyframe_1_index: Frame number at which the second keyframe picture appears; give it one of its own, as 0 is the first frame.
        keyframe_2_image: Third drawing or picture that the clip must pass through.
        keyframe_2_index: Frame number at which the third keyframe picture appears; give it one of its own, as 0 is the first frame.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        controlnet_type: dsl.Input[Literal["scribble", "rgb"]] = "scribble",
        num_inference_steps: dsl.Input[int] = 4,
        guidance_scale: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        keyframe_0_image: dsl.FileInput[ImageRef] | None = None,
        keyframe_0_index: dsl.Input[int] = 0,
        keyframe_1_image: dsl.FileInput[ImageRef] | None = None,
        keyframe_1_index: dsl.Input[int] = 0,
        keyframe_2_image: dsl.FileInput[ImageRef] | None = None,
        keyframe_2_index: dsl.Input[int] = 0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            controlnet_type=controlnet_type,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            keyframe_0_image=keyframe_0_image,
            keyframe_0_index=keyframe_0_index,
            keyframe_1_image=keyframe_1_image,
            keyframe_1_index=keyframe_1_index,
            keyframe_2_image=keyframe_2_image,
            keyframe_2_index=keyframe_2_index,
        )
