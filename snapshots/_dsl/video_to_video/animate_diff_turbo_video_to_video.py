class AnimateDiffTurboVideoToVideo(dsl.Builder, node_type="fal.video_to_video.AnimateDiffTurboVideoToVideo"):
    """
    Restyle the first two to four seconds of a video from a prompt with AnimateDiff Turbo.

    Best at 4 to 12 steps; plain AnimateDiff is slower and adds camera moves. The result has no sound.

    Args:
        video: Footage to restyle; only its first seconds are used.
        first_n_seconds: How many seconds from the start of the clip are animated; the rest is dropped.
        prompt: What the restyled clip should show and in which look. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps; 4 to 12 suit the turbo model, and more take longer.
        strength: Balance between the source clip and the new look from the prompt. fal leaves the direction open, so compare a low and a high value.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        fps: How many frames per second are taken from the source clip; fewer are quicker and choppier.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        first_n_seconds: dsl.Input[int] = 3,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "(bad quality, worst quality:1.2), ugly faces, bad anime",
        num_inference_steps: dsl.Input[int] = 12,
        strength: dsl.Number = 0.7,
        guidance_scale: dsl.Number = 2.0,
        seed: dsl.Input[int] = -1,
        fps: dsl.Input[int] = 8,
    ) -> None:
        super().__init__(
            video=video,
            first_n_seconds=first_n_seconds,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            strength=strength,
            guidance_scale=guidance_scale,
            seed=seed,
            fps=fps,
        )
