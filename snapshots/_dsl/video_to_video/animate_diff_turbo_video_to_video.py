class AnimateDiffTurboVideoToVideo(dsl.Builder, node_type="fal.video_to_video.AnimateDiffTurboVideoToVideo"):
    """
    Restyle the first 2 to 12 seconds of a video from a prompt with AnimateDiff Turbo, in 4 to 12 steps.

    Faster and longer than the regular version, without its camera motions; silent, at up to 16 fps.

    Args:
        video: The source footage that this endpoint works on.
        first_n_seconds: How many seconds from the start of the clip are animated; the rest is dropped.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: Balance between the source clip and the new look from the prompt. fal leaves the direction open, so compare a low and a high value.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        fps: How many frames per second are taken from the source clip; fewer are quicker and choppier.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
