class MoonvalleyMareyT2V(dsl.Builder, node_type="fal.text_to_video.MoonvalleyMareyT2V"):
    """
    Generate a 5 or 10 second silent clip from text with Marey Realism 1.5, trained on licensed footage only.

    Frames are 1920x1080, square or 4:3 either way up; choose it where rights matter.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        dimensions: Width and height of the video in pixels.
        duration: Length of the clip; ten seconds cost twice as much as five.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        dimensions: dsl.Input[Literal["1920x1080", "1152x1152", "1536x1152", "1152x1536"]] = "1920x1080",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
        negative_prompt: dsl.Input[str]
        | None = "<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            dimensions=dimensions,
            duration=duration,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
        )
