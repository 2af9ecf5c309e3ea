class Controlfoley(dsl.Builder, node_type="fal.video_to_video.Controlfoley"):
    """
    fal-ai/controlfoley on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        reference_audio: Audio that serves as the example: a song whose sound to follow, or a voice to clone.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        mask_away_clip: Leaves out CLIP's reading of the picture, so that the words alone decide.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    audio: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        reference_audio: dsl.Input[AudioRef] | None = None,
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
