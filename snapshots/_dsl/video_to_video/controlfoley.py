class Controlfoley(dsl.Builder, node_type="fal.video_to_video.Controlfoley"):
    """
    Add matching sound effects to a video with ControlFoley, steered by a prompt and by a sample's timbre.

    Returns the video with sound and the sound alone, up to 30 seconds; words can replace the picture as guide.

    Args:
        video: Silent or filmed clip that should get matching sound.
        prompt: Which sound is wanted; empty lets the picture alone decide.
        negative_prompt: What should not be heard, such as music or speech. Empty rules nothing out.
        reference_audio: Sample of 2 to 4 seconds whose timbre the sound takes over; a longer one is cut, a shorter one padded with silence.
        duration: Length of the sound in seconds; a shorter video shortens it.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        mask_away_clip: Ignores CLIP's reading of the picture, so that the sound follows the prompt.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    audio: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        reference_audio: dsl.FileInput[AudioRef] | None = None,
        duration: dsl.Number = 8.0,
        num_inference_steps: dsl.Input[int] = 25,
        guidance_scale: dsl.Number = 4.5,
        mask_away_clip: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            negative_prompt=negative_prompt,
            reference_audio=reference_audio,
            duration=duration,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            mask_away_clip=mask_away_clip,
            seed=seed,
        )
